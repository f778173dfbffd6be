/** Heads of English names that stand for one body, which a running sentence gives its article; «forces» only in a name. */
const heads =
  /(?:^|[\s-])(?:Corps|Brigade|Division|Battalion|Council|Coalition|Opposition|Forces|Guards?|Air Force|[Aa]rmy|[Gg]overnment|[Gg]roup|Company|Front|Party|Movement|militia|United States)(?=$|[\s’])/;
const bracket = /\s*\([^)]*\)/g;

/**
 * The article of an English name in a running sentence, with its space: “the ” before a body that is one of its kind, none
 * before a country, a person, a name in another language, or many («Iran-backed militias»).
 * @param isFirst whether the sentence begins with it
 * @example englishArticle('Fifth Corps') // => 'the '
 */
export function englishArticle(name: string, isFirst = false): string {
  if (/^the\s/i.test(name) || !heads.test(name.replace(bracket, ''))) return '';
  return isFirst ? 'The ' : 'the ';
}
