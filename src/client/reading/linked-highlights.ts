/** A statement and the paragraphs it rests on light up together, whichever of them is pointed at or holds the focus. */
export function linkStatements(): void {
  const statements = [...document.querySelectorAll<HTMLElement>('[data-paragraphs]')];
  const paragraphs = [...document.querySelectorAll<HTMLElement>('[data-paragraph]')];
  const restsOn = (statement: HTMLElement, paragraph: HTMLElement) =>
    (statement.dataset['paragraphs'] ?? '').split(' ').includes(paragraph.dataset['paragraph'] ?? '');
  const watch = (element: HTMLElement, partners: HTMLElement[]) => {
    const light = (on: boolean) => () => {
      for (const partner of partners) partner.classList.toggle('linked', on);
    };
    for (const event of ['pointerenter', 'focusin']) element.addEventListener(event, light(true));
    for (const event of ['pointerleave', 'focusout']) element.addEventListener(event, light(false));
  };
  for (const statement of statements)
    watch(
      statement,
      paragraphs.filter((paragraph) => restsOn(statement, paragraph)),
    );
  for (const paragraph of paragraphs)
    watch(
      paragraph,
      statements.filter((statement) => restsOn(statement, paragraph)),
    );
}
