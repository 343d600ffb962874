/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { later } from '../../src/taskpane/later/later';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const Plain = ({ says }: { says: string }) => <p>{says}</p>;
const Full = ({ says }: { says: string }) => <strong>{says}</strong>;

async function drawn(load: () => Promise<typeof Full>): Promise<{ first: string; then: string }> {
  const { Part } = later(load, Plain);
  const element = document.createElement('div');
  const root = createRoot(element);
  act(() => root.render(<Part says="Đã điền 20 ô" />));
  const first = element.innerHTML;
  await act(() => Promise.resolve());
  const then = element.innerHTML;
  act(() => root.unmount());
  return { first, then };
}

test('says the same plainly until its looks are there', async () => {
  expect(await drawn(() => Promise.resolve(Full))).toEqual({
    first: '<p>Đã điền 20 ô</p>',
    then: '<strong>Đã điền 20 ô</strong>',
  });
});

test('goes on saying it when they do not come, and asks again the next time', async () => {
  let asked = 0;
  const offline = () => {
    asked += 1;
    return Promise.reject(new Error('offline'));
  };
  expect((await drawn(offline)).then).toBe('<p>Đã điền 20 ô</p>');
  const part = later(offline, Plain);
  await part.load();
  await part.load();
  expect(asked).toBe(3);
});
