import { z } from 'astro/zod';

const text = z.string().trim().min(1);

/** A text in both languages; neither may be empty, and the Arabic one must be written in Arabic. */
export const bilingual = z.strictObject({
  en: text,
  ar: text.regex(/\p{Script=Arabic}/u, { error: 'holds no Arabic letter' }),
});

/** A name in both languages. A brand printed in Latin letters in Arabic too (SY24) is allowed. */
export const bilingualName = z.strictObject({ en: text, ar: text });

export type Bilingual = z.infer<typeof bilingual>;
