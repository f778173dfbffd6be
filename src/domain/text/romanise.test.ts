import { describe, expect, test } from 'vitest';
import { lettersOf, romanise } from './romanise.ts';

/** As it stands inside a title: the first word of one has a capital. */
const inside = (vocalised: string) => romanise(`ا ${vocalised}`).replace(/^\S+ /u, '');

const tables: [rule: string, words: [vocalised: string, latin: string][]][] = [
  [
    'consonants',
    [
      ['ثَوْب', 'thawb'],
      ['حِجَاب', 'ḥijāb'],
      ['خَشَب', 'khashab'],
      ['ذَهَب', 'dhahab'],
      ['ضَوْء', 'ḍawʼ'],
      ['ظُلْم', 'ẓulm'],
      ['عَقْد', 'ʻaqd'],
      ['غَرْب', 'gharb'],
      ['أَدْهَم', 'adʹham'],
    ],
  ],
  [
    'vowels and diphthongs',
    [
      ['سُورِيَا', 'sūriyā'],
      ['يَوْم', 'yawm'],
      ['بَيْت', 'bayt'],
      ['شَاي', 'shāy'],
      ['هٰذَا', 'hādhā'],
      ['لٰكِنَّ', 'lākinna'],
      ['كَتَبُوا', 'katabū'],
      ['آثَار', 'āthār'],
      ['قُرْآن', 'qurʼān'],
      ['مِائَة', 'miʼah'],
    ],
  ],
  [
    'doubled letters, the half-vowels among them',
    [
      ['مُعَلِّم', 'muʻallim'],
      ['قُوَّات', 'qūwāt'],
      ['عَدُوّ', 'ʻadūw'],
      ['أَيَّام', 'ayyām'],
      ['جَوِّيّ', 'jawwī'],
      ['مِيلِيشْيَا', 'mīlīshyā'],
    ],
  ],
  [
    'hamza: none at the beginning, a sign elsewhere',
    [
      ['أَسَد', 'asad'],
      ['إِيرَان', 'īrān'],
      ['أُمَّة', 'ummah'],
      ['أُولَى', 'ūlá'],
      ['رَأْس', 'raʼs'],
      ['مَسْؤُول', 'masʼūl'],
      ['رَئِيس', 'raʼīs'],
      ['قَضَاء', 'qaḍāʼ'],
      ['يَلْجَأُ', 'yaljaʼu'],
    ],
  ],
  [
    'alif maqsura',
    [
      ['عَلَى', 'ʻalá'],
      ['تَسْعَى', 'tasʻá'],
      ['مَعْنًى', 'maʻnan'],
    ],
  ],
  [
    'ta marbuta: with the vowel of the construct state t, otherwise h',
    [
      ['بَادِيَة', 'bādiyah'],
      ['مُحَارَبَةِ خَلَايَا', 'muḥārabat khalāyā'],
      ['صَلَاة', 'ṣalāh'],
      ['فَجْأَةً', 'fajʼatan'],
      ['الْبَادِيَة السُّورِيَّة', 'al-bādiyah al-sūrīyah'],
    ],
  ],
  [
    'nisba',
    [
      ['رُوسِيّ', 'rūsī'],
      ['إِيرَانِيَّة', 'īrānīyah'],
      ['سُورِيِّين', 'sūrīyīn'],
      ['سِيَاسِيًّا', 'siyāsīyan'],
    ],
  ],
  [
    'the article, which is never assimilated',
    [
      ['الشَّمْس', 'al-shams'],
      ['الْقَمَر', 'al-qamar'],
      ['النُّفُوذ', 'al-nufūdh'],
      ['اللَّاجِئُون', 'al-lājiʼūn'],
      ['الْأَسَد', 'al-asad'],
      ['الْآن', 'al-ān'],
      ['الْاِجْتِمَاع', 'al-ijtimāʻ'],
      ['الَّذِي', 'alladhī'],
      ['اِلْتَقَى', 'iltaqá'],
    ],
  ],
  [
    'prefixes',
    [
      ['وَالْكَمَال', 'wa-al-kamāl'],
      ['بِالتَّمَام', 'bi-al-tamām'],
      ['لِلرُّوس', 'lil-rūs'],
      ['لِ-تَجْنِيد', 'li-tajnīd'],
      ['بِ-مُقَاتِلِي', 'bi-muqātilī'],
      ['وَ-تَنْظِيم', 'wa-tanẓīm'],
      ['وَ-لِ-تَقْسِيم', 'wa-li-taqsīm'],
      ['لِـ «الْخَلَايَا»', 'li-“al-khalāyā”'],
      ['لِبَاس', 'libās'],
      ['وَطَن', 'waṭan'],
    ],
  ],
  [
    'names, where a mark gives the capital',
    [
      ['^دَيْر ^الزَّوْر', 'Dayr al-Zawr'],
      ['وَ-^إِيرَان', 'wa-Īrān'],
      ['لِ^لرُّوس', 'lil-Rūs'],
      ['^عَبْد ^اللّٰه', 'ʻAbd Allāh'],
      ['^عَبْد ^الرَّحْمٰن', 'ʻAbd al-Raḥmān'],
      ['^عَمْرو', 'ʻAmr'],
      ['^اِبْن ^خَلْدُون', 'Ibn Khaldūn'],
      ['“^دَاعِش”', '“Dāʻish”'],
      ['^عَيْن ^عِيسَى', 'ʻAyn ʻĪsá'],
    ],
  ],
];

describe.each(tables)('%s', (_, words) => {
  test.each(words)('%s is %s', (vocalised, latin) => {
    expect(inside(vocalised)).toBe(latin);
  });
});

describe('a title', () => {
  test.each([
    ['اِجْتِمَاع أَمْنِيّ', 'Ijtimāʻ amnī'],
    ['الْقُوَّات ^الرُّوسِيَّة', 'al-Qūwāt al-Rūsīyah'],
    ['لِ-مَاذَا؟', 'Li-mādhā?'],
    ['«الدَّوْلَة»، ثُمَّ ٢٠٢٠', '“al-Dawlah”, thumma 2020'],
    ['SY24 تَكْتُبُ', 'SY24 taktubu'],
  ])('%s is %s', (vocalised, latin) => {
    expect(romanise(vocalised)).toBe(latin);
  });
});

describe('the letters of a text', () => {
  test.each([
    ['رُوسِيَا تَسْعَى لِ-تَجْنِيد', 'روسيا تسعى لتجنيد'],
    ['^دَيْر ^الزَّوْر', 'ديرالزور'],
    ['فَشَل', 'فشـ.ـل'],
    ['لِـ «الْخَلَايَا»', 'لـ «الخلايا»'],
  ])('of %s are those of %s', (vocalised, printed) => {
    expect(lettersOf(vocalised)).toBe(lettersOf(printed));
  });

  test('tell one word from another', () => {
    expect(lettersOf('عَلَى')).not.toBe(lettersOf('علي'));
  });
});
