import { expect, test } from 'vitest';
import { alternatesOf } from './site-map.ts';

test.each(['https://badia.example/', 'https://badia.example/a/base/'])(
  'below %s, each page leads to its twin',
  (front) => {
    const languages = [
      { lang: 'en', url: `${front}en/articles/en-ar/` },
      { lang: 'ar', url: `${front}ar/articles/en-ar/` },
      { lang: 'x-default', url: `${front}en/articles/en-ar/` },
    ];
    expect(alternatesOf(`${front}en/articles/en-ar/`, front)).toEqual(languages);
    expect(alternatesOf(`${front}ar/articles/en-ar/`, front)).toEqual(languages);
  },
);

test('the front door leads to the home page of each language', () => {
  expect(alternatesOf('https://badia.example/', 'https://badia.example/')).toEqual([
    { lang: 'en', url: 'https://badia.example/en/' },
    { lang: 'ar', url: 'https://badia.example/ar/' },
    { lang: 'x-default', url: 'https://badia.example/' },
  ]);
});
