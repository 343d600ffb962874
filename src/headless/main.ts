import { run } from './run';

// Libraries that greet on the console must not mix with what a program reads from stdout.
console.log = console.info = console.debug = console.error;
void run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
}).then((code) => {
  process.exitCode = code;
});
