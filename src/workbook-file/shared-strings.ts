import { attribute, childrenNamed, unescaped } from './xml';

/**
 * The text of a shared or inline string: the runs of rich text joined, phonetic guides left out. Without
 * `xml:space="preserve"` Excel drops the blanks around a text.
 */
export function textOfString(item: Element): string {
  let text = '';
  for (let one = item.firstElementChild; one !== null; one = one.nextElementSibling) {
    if (one.localName === 'r') text += childrenNamed(one, 't').map(runOf).join('');
    else if (one.localName === 't') text += runOf(one);
  }
  return unescaped(text);
}

function runOf(element: Element): string {
  const text = element.textContent;
  return attribute(element, 'space') === 'preserve' ? text : text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
}

/** The shared strings of a workbook, in order; none where it has no such part. */
export function sharedStrings(root: Element | null): string[] {
  return childrenNamed(root, 'si').map(textOfString);
}
