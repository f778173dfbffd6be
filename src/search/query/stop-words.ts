import { fold } from '#domain/text/fold.ts';

/**
 * Words that ask and join but do not say what is sought; speech verbs among them, since they stand in every statement,
 * and the question words of spoken Syrian.
 */
const words = `a an the of in on at to for from by with and or is are was were be been do does did has have had it its this
  that these those there who whom whose what when where why which how much many say says said tell told me about between
  into than as s
  من في على عن الى إلى ان أن إن ما ماذا متى اين أين كيف لماذا هل كم اي أي هو هي هم ماهو ماهي هذا هذه ذلك تلك التي الذي
  الذين مع او أو ثم بين قد كان كانت قال قالت ذكر ذكرت حول عند بعد قبل و لا لم لن شو وين مين ليش`;

const stopWords = new Set(words.split(/\s+/).map(fold));

/** Whether a word only asks or joins. @example isStopWord('Where') // => true */
export const isStopWord = (word: string): boolean => stopWords.has(fold(word));
