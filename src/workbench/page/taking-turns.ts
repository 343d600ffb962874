/**
 * A queue of one lane: each piece of work begins when the one before has ended, well or badly.
 *
 * @returns the way to join the queue; it gives what the work gives
 * @example const inTurn = takingTurns(); await Promise.all([inTurn(first), inTurn(second)])
 */
export function takingTurns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
