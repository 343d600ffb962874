import { takingTurns } from '../../../src/workbench/page/taking-turns';

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

test('each begins when the one before has ended, well or badly, and gives its own result', async () => {
  const inTurn = takingTurns();
  const told: string[] = [];
  const work =
    (name: string, milliseconds: number, fails = false) =>
    async (): Promise<string> => {
      told.push(`${name} begins`);
      await pause(milliseconds);
      told.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const turns = [inTurn(work('slow', 20)), inTurn(work('bad', 5, true)), inTurn(work('quick', 0))];
  const ended = await Promise.allSettled(turns);
  expect(told).toEqual(['slow begins', 'slow ends', 'bad begins', 'bad ends', 'quick begins', 'quick ends']);
  expect(ended).toMatchObject([{ value: 'slow' }, { reason: new Error('bad') }, { value: 'quick' }]);
});
