/**
 * F6 goes round the areas of the page, Shift+F6 the other way round, as in Excel. Without it the keyboard could never
 * leave the sheet, where Tab goes from cell to cell.
 *
 * @param areas - in the order in which F6 meets them; one that is inert is passed over
 * @example areaKey([sheet, pane, bar])
 */
export function areaKey(areas: readonly HTMLElement[]): void {
  const last = new Map<HTMLElement, HTMLElement>();
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const now = areas.findIndex((area) => area.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    for (let round = 1; round <= areas.length; round += 1) {
      // With the focus nowhere the person is in the first area, the sheet.
      const index = Math.max(0, now) + step * round;
      const area = areas[((index % areas.length) + areas.length) % areas.length];
      const place = area === undefined || area.inert ? null : placeIn(area, last.get(area));
      if (place === null) continue;
      place.focus();
      return;
    }
  };
  window.addEventListener('keydown', onKey, true);
  for (const area of areas) {
    area.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement) last.set(area, target);
    });
    // Keys pressed inside a frame are told to the frame alone.
    const frameLoaded = ({ target }: Event): void => {
      if (target instanceof HTMLIFrameElement) target.contentWindow?.addEventListener('keydown', onKey, true);
    };
    area.addEventListener('load', frameLoaded, true);
  }
}

const FOCUSABLE = 'button, input:not([hidden]), select, textarea, [contenteditable="true"], [tabindex="0"]';

/** A frame takes the keyboard as a whole; elsewhere it goes where it was last, or to the first place that takes it. */
function placeIn(area: HTMLElement, last: HTMLElement | undefined): HTMLElement | null {
  const frame = area.querySelector('iframe');
  if (frame) return frame;
  return last?.isConnected ? last : area.querySelector<HTMLElement>(FOCUSABLE);
}
