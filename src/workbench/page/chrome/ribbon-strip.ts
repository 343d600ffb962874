import type { Ribbon, RibbonButton } from '../manifest/read-ribbon';
import { WORDS } from '../words';
import { element } from './element';

/** How large a ribbon button's icon is drawn, in CSS pixels. */
const ICON = 32;

/**
 * The ribbon as the manifest describes it: its groups, with their buttons.
 *
 * @param ribbon - from {@link readRibbon}
 * @param addInFolder - where the workbench serves the add-in, with a slash at the end; icons are taken from there
 * @param press - what a press of a button does
 * @returns the strip
 * @example document.body.append(ribbonStrip(ribbon, '/addin/', (button) => run(button)))
 */
export function ribbonStrip(
  ribbon: Ribbon,
  addInFolder: string,
  press: (button: RibbonButton) => void,
): HTMLElement {
  const here = (address: string): string =>
    address.startsWith(ribbon.base) ? addInFolder + address.slice(ribbon.base.length) : address;
  const groups = ribbon.groups.map((group) =>
    element('div', { className: 'ribbon-group', attributes: { role: 'group', 'aria-label': group.label } }, [
      element(
        'div',
        { className: 'ribbon-buttons' },
        group.buttons.map((button) => ribbonButton(button, here, press)),
      ),
      element('div', {
        className: 'ribbon-group-label',
        text: group.label,
        attributes: { 'aria-hidden': 'true' },
      }),
    ]),
  );
  return element('nav', { className: 'ribbon', attributes: { 'aria-label': WORDS.ribbon } }, groups);
}

function ribbonButton(
  button: RibbonButton,
  here: (address: string) => string,
  press: (button: RibbonButton) => void,
): HTMLElement {
  const icon = element('img', { attributes: { alt: '', width: String(ICON), height: String(ICON) } });
  const sharp = button.icons.find(({ size }) => size === ICON) ?? button.icons.at(-1);
  const dense = button.icons.find(({ size }) => size >= 2 * ICON);
  if (sharp) icon.src = here(sharp.address);
  if (dense) icon.srcset = `${here(dense.address)} 2x`;
  const title = button.tip ? `${button.tipTitle}\n${button.tip}` : button.tipTitle;
  return element(
    'button',
    {
      className: 'ribbon-button',
      attributes: { type: 'button', title, 'data-control': button.id },
      onClick: () => press(button),
    },
    [icon, element('span', { text: button.label })],
  );
}
