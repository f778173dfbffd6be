/** A new element with its attributes and children. */
export function newElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The words that a page hands to a script, in its language. @throws Error when there are none */
export function wordsOn(element: HTMLElement): unknown {
  const words = element.dataset['words'];
  if (!words) throw new Error('the page gives its script no words');
  return JSON.parse(words);
}

/** A text with its blanks filled in. @example filled('“{to}”', { to: 'IRGC' }) // => '“IRGC”' */
export const filled = (text: string, blanks: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => blanks[name] ?? blank);
