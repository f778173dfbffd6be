import { expect, test } from 'vitest';
import { printedAddresses } from './printed-addresses.ts';

test.each([
  [
    '<a href="https://a.net/%D8%A3%D8%A8/" rel="external noreferrer">x</a>',
    '<a href="https://a.net/%D8%A3%D8%A8/" rel="external noreferrer" data-address="https://a.net/أب/">x</a>',
  ],
  [
    '<a rel="external" href="https://a.net/%D8%A3">x</a>',
    '<a rel="external" href="https://a.net/%D8%A3" data-address="https://a.net/أ">x</a>',
  ],
])('%s is printed with the address as one reads it', (html, printed) => {
  expect(printedAddresses(html)).toBe(printed);
});

test.each([
  '<a href="/ar/%D8%A3" rel="next">x</a>',
  '<a href="https://a.net/plain" rel="external">x</a>',
  '<a href="https://a.net/%22%3E" rel="external">x</a>',
  '<a href="https://a.net/%zz" rel="external">x</a>',
])('%s stays as it is', (html) => {
  expect(printedAddresses(html)).toBe(html);
});
