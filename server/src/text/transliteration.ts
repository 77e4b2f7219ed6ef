import { remember } from './remember.ts';

/** What the same sound is written with where names come from other scripts and languages. Applied in order. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^m[aou]h+[aeiu]m+[aeiou]d$/, 'muhamad'],
  [/(?<=[^aeiou])yo(?=[^aeioun])/g, 'e'],
  [/tch/g, 'ch'],
  [/dzh/g, 'j'],
  [/zh/g, 'j'],
  [/sch/g, 'sh'],
  [/(?<=.)kh/g, 'h'],
  [/ph/g, 'f'],
  [/ck|q|c(?![eihy])/g, 'k'],
  [/x/g, 'ks'],
  [/w|ff$/g, 'v'],
  [/ou|oo/g, 'u'],
  [/(?<=.{3})ee(?=[^aeiou]$)/g, 'i'],
  [/y|(?<=[aei])j/g, 'i'],
  [/i+(?=e)/g, ''],
  [/([aou])e/g, '$1'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeiou])h$/g, ''],
];

/** Given names that a person bears in one language or another, each behind what it is folded to. */
const OF_ONE_NAME = new Map(
  `alexander: oleksandr aleksandr aliaksandr alyaksandr; aleksei: oleksiy oleksii aliaksei; andrei: andriy andrii;
  dmitri: dmytro dzmitry; ekaterina: kateryna; elena: olena; evgeny: yevhen yauhen; grigory: hryhoriy hryhorii; igor: ihor;
  mikhail: mykhailo mykhaylo mikheil; nikolai: mykola mikalai; oleg: oleh; sergei: serhiy serhii siarhei;
  tatiana: tetiana; vasily: vasyl; vladimir: volodymyr uladzimir`
    .split(';')
    .flatMap((line) => {
      const [name, others] = line.trim().split(': ');
      return others!.split(' ').map((other): [string, string] => [other, name!]);
    }),
);

/**
 * Folds the ways in which one name is carried over into English: Yermekbayev and Ermekbaev, Yuri, Yury and
 * Iouri, Zhuravlyov and Zhuravlev, Müller and Mueller, Ahmed and Akhmed, Mohammed and Muhammad,
 * Oleksandr and Alexander. Takes and gives a word as `foldWord` gives it. Given names that
 * only sound alike (Mario, Maria) stay apart.
 */
export const foldTransliteration: (word: string) => string = remember(
  (word) =>
    word.length < 3
      ? word
      : RULES.reduce((folded, [sound, plain]) => folded.replace(sound, plain), OF_ONE_NAME.get(word) ?? word),
  20_000,
);
