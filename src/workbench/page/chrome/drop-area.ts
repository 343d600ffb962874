import { WORDS } from '../words';
import { element } from './element';

/**
 * Lets the person drop a file anywhere on the page.
 *
 * @param open - called with the file that was dropped
 * @returns the curtain that shows while a file hovers; it also keeps the pane's frame from taking the drop
 * @example document.body.append(dropArea((file) => open(file)))
 */
export function dropArea(open: (file: File) => void): HTMLElement {
  const curtain = element('div', {
    className: 'drop-curtain',
    text: WORDS.dropHere,
    attributes: { hidden: '' },
  });
  const carriesFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragenter', (event) => {
    if (carriesFile(event)) curtain.hidden = false;
  });
  curtain.addEventListener('dragleave', () => (curtain.hidden = true));
  document.addEventListener('dragover', (event) => {
    if (carriesFile(event)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    curtain.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
  return curtain;
}
