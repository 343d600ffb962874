/** What an element is made with. */
export interface ElementParts {
  readonly className?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

/**
 * Makes an element with its parts and children; the page's own furniture is small enough to need no framework.
 *
 * @param tag - the element's name
 * @param parts - class, text, attributes, what a click does
 * @param children - put inside, in this order
 * @example element('button', { text: 'Tải về', onClick: download })
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  parts: ElementParts = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (parts.className) made.className = parts.className;
  if (parts.text !== undefined) made.textContent = parts.text;
  for (const [name, value] of Object.entries(parts.attributes ?? {})) made.setAttribute(name, value);
  if (parts.onClick) made.addEventListener('click', parts.onClick);
  made.append(...children);
  return made;
}
