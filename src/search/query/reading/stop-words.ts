import { fold } from '#domain/text/fold.ts';

/**
 * Words that ask, join or point but do not say what is sought: whole classes of words, closed ones, and verbs of saying,
 * since they stand in every statement. Those of spoken Syrian too. A particle with a pronoun is no more than a particle.
 */
const english = `a an the of in on at to for from by with and or but nor if so not no is are was were be been being am do
  does did doing done has have had having will would shall should can could may might must it its this that these those
  there here who whom whose what when where why which how i me my we our us you your he him his she her they them their
  any some all both each every other others another more most much many few several such only just also too very ever
  about between into than as s t then now again still yet please really vs versus
  say says said saying tell tells told mention mentions mentioned mentioning talk talks
  happen happens happened occur occurred know knows known find found show shows give list article articles
  news information info anything something anyone someone everything`;
const arabic = `من في على عن إلى إن أن لن لم لا ما ماذا متى أين كيف لماذا هل كم أي أية هو هي هم هما نحن أنا أنت هذا هذه هؤلاء
  ذلك تلك أولئك التي الذي الذين اللذان اللتان اللواتي مع أو ثم بين قد كان كانت كانوا يكون تكون ليس ليست لكن لكنها لكنه إذا
  لو كي حتى حيث حين عندما بينما كما كل كلا كلتا بعض أيضا أيضاً فقط جدا جداً غير سوى منذ خلال عند لدى لدي بعد قبل حول ضمن
  دون قال قالت قالوا يقول تقول ذكر ذكرت يذكر تذكر ماهو ماهي ومن وما ولا فيه فيها فيهم منه منها منهم عنه عنها عنهم به بها
  بهم له لها لهم عليه عليها عليهم معه معها معهم بأن لأن كأن فإن وإن هناك هنا الآن و ب ل ف ك يا أم مقال مقالات خبر أخبار
  معلومات شيء أحد
  شو شنو ايش إيش وين مين ليش لشو قديش قديه شقد أيمت إيمت امتى ايمتى شلون كيفك هيك هاي هاد هاذا هدا هيدا هيدي هدول هادول
  هلق هلأ هسا هلا لسا لسه كمان بس يعني مشان منشان عشان علشان عم رح راح حدا شي كتير هون هنيك هناك بدو بدها بدي بدك بدنا بدهم
  بدكن بدن بدكم فينا فيني مو مش ماعم إنو انو إنه يلي اللي لهيك مبارح اليوم بكرا`;

const foldedWords = (words: string): Set<string> => new Set(words.split(/\s+/).map(fold));
const stopWords = new Set([...foldedWords(english), ...foldedWords(arabic)]);

/**
 * Whether a word only asks or joins. One with an alef in madda is another word than the one without: «آلية», «آلي».
 * @example isStopWord('Where') // => true
 */
export const isStopWord = (word: string): boolean =>
  stopWords.has(fold(word)) && (!/آ/u.test(word) || fold(word) === 'الان');
