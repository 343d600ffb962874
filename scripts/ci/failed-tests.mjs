/**
 * Says what went wrong in a jest run, the names first: the end of jest's own output is the last difference, which does
 * not say which test it belongs to.
 *
 * `node scripts/ci/failed-tests.mjs RESULTS.json OUTPUT.log`
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { relative } from 'node:path';

const LINES_OF_A_FAILURE = 25;
const FAILURES_SHOWN = 10;

const [results = '', output = ''] = process.argv.slice(2);
const words = existsSync(output) ? readFileSync(output, 'utf8') : '';
const written = existsSync(results) && statSync(results).size > 0;
const failed = written ? failuresIn(JSON.parse(readFileSync(results, 'utf8'))) : [];
// Every test passed and yet the run was no success: something kept it from ending.
console.log(failed.length > 0 ? described(failed) : unfinished(words));

function failuresIn({ testResults }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const tests = assertionResults.filter(({ status }) => status === 'failed');
    const told = tests.map(({ fullName, failureMessages }) => ({
      name: `${file} › ${fullName}`,
      how: failureMessages.join('\n'),
    }));
    const couldNotRun = tests.length === 0 && assertionResults.length === 0 && message !== '';
    return couldNotRun ? [{ name: `${file} could not be run`, how: message }] : told;
  });
}

/** The names of all failed tests, then how the first of them failed. */
function described(failed) {
  const details = failed
    .slice(0, FAILURES_SHOWN)
    .map(({ name, how }) => `\n● ${name}\n${shortened(plain(how))}`);
  return [...failed.map(({ name }) => `✕ ${name}`), ...details].join('\n');
}

/** Of a run that was ended before it could write its results: the files that it got through, and the end of its words. */
function unfinished(log) {
  // By file: jest names a failed one again at the end.
  const ended = new Map([...log.matchAll(/^(PASS|FAIL) (\S+)/gm)].map(([, word, file]) => [file, word]));
  const failed = [...ended].filter(([, word]) => word === 'FAIL').map(([file]) => `✕ ${file}`);
  const tail = plain(log).trimEnd().split('\n').slice(-40);
  const head = `jest did not end by itself; ${ended.size} files were done, ${failed.length} of them failed`;
  return [head, ...failed, '', ...tail].join('\n');
}

function shortened(text) {
  const lines = text.split('\n').filter((line) => !/^\s+at .*node_modules/.test(line));
  return lines.slice(0, LINES_OF_A_FAILURE).join('\n');
}

/** Without the codes that colour a terminal. */
function plain(text) {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
}
