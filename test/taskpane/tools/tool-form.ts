import { act } from 'react';
import type { RenderedPane } from '../rendered-pane';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field of a tool by its visible label. */
export function fieldOf({ element }: RenderedPane, label: string): Control {
  const labels = [...element.querySelectorAll('label')].filter((one) => one.textContent === label);
  const [found, ...more] = labels.flatMap((one) => {
    const control = element.querySelector<Control>(`[id="${one.htmlFor}"]`);
    return control === null ? [] : [control];
  });
  if (found === undefined || more.length > 0) throw new Error(`${more.length} more fields "${label}"`);
  return found;
}

/** Types over what a field holds, or chooses an entry of a list by its value or words. */
export function fill(pane: RenderedPane, label: string, value: string): void {
  const control = fieldOf(pane, label);
  const entry =
    control instanceof HTMLSelectElement
      ? ([...control.options].find(({ text }) => text === value)?.value ?? value)
      : value;
  act(() => {
    const prototype = Object.getPrototypeOf(control) as object;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, entry);
    const event = control instanceof HTMLSelectElement ? 'change' : 'input';
    control.dispatchEvent(new Event(event, { bubbles: true }));
  });
}

/** Chooses among a group of choices, or ticks, by the words beside. */
export function pick(pane: RenderedPane, label: string): void {
  act(() => fieldOf(pane, label).click());
}

/** What the rows of a table of the pane show. */
export function tableOf({ element }: RenderedPane, name: string): string[][] {
  const table = element.querySelector(`table[aria-label="${name}"]`);
  return [...(table?.querySelectorAll('tr') ?? [])].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent),
  );
}
