import type { Request } from './command-line';
import { answerTo } from './run-in-workers';

// The process of a worker: a request comes in, its answer goes out.
process.on('message', (request: Request) => {
  void answerTo(request).then((answer) => process.send?.(answer));
});
