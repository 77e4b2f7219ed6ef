/**
 * Keys that a person's folded name has in common with the same name in other spellings: "bae sungmin" of "bae sung
 * min" (two words written as one); in a name of three words and more "salih" for "saleh", "usama" for "osama".
 */
export function otherSpellings(key: string): string[] {
  const words = key.split(' ');
  if (words.length < 3 || words.length > MOST_WORDS) return [];
  const joined = words.slice(1).map((_, at) => withOneWord(words, at));
  return [...joined, words.map(withFewerVowels).join(' ')];
}

const MOST_WORDS = 6;

/** The name with the word at a place and the next as one; an initial stays apart. */
function withOneWord(words: readonly string[], at: number): string {
  const [one, next] = [words[at]!, words[at + 1]!];
  const isInitial = one.length === 1 || next.length === 1;
  return [...words.slice(0, at), isInitial ? `${one} ${next}` : one + next, ...words.slice(at + 2)].join(' ');
}

/** Vowels that transliterations do not agree on; the last one may tell man from woman and stays. */
function withFewerVowels(word: string): string {
  return word.replace(/(?<=.)e(?=.)/g, 'i').replace(/o(?=.)/g, 'u');
}
