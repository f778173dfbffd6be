import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { messages } from '#i18n/messages.ts';
import { citations } from './citations.ts';

const compiled = async (text: string, name: string): Promise<string> => {
  const result = await mdxToJs(text, { hastPlugins: [citations()], fileURL: new URL(`file:///articles/a/${name}`) });
  return typeof result === 'string' ? result : result.code;
};

test.each([
  ['en', 'index.mdx'],
  ['ar', 'summary.ar.mdx'],
] as const)(
  'a paragraph that a summary cites is a small number with words for those who hear it, in %s',
  async (locale, name) => {
    const code = await compiled('A sentence. [4](#p4) [12](#p12)', name);
    for (const n of [4, 12]) {
      expect(code).toContain(`href: "#p${n}"`);
      expect(code).toContain(messages[locale]['article.paragraph.link'].replace('{n}', String(n)));
    }
    expect(code.match(/"citation"/g)).toHaveLength(2);
  },
);

test('the number is that of the paragraph, whatever the author wrote', async () => {
  expect(await compiled('[here](#p4)', 'index.mdx')).toMatch(/children: "4"/);
});

test('other links stay as they are', async () => {
  const code = await compiled('[here](#facts) and [there](https://example.org/#p4)', 'index.mdx');
  expect(code).not.toContain('citation');
  expect(code).toContain('"here"');
});
