/**
 * Words that carry a question and are not what it is about: "how much", "tell me", "what's the main
 * thing". They stay in passages, where they may be part of something; a search takes them lightly.
 */
const FRAME_WORDS: ReadonlySet<string> = new Set(
  `actually ago already alright anybody anyone anything approximately away begin bit bring call
  came come comes coming currently dear else end ended ever exact exactly explain far find finally get
  gets getting give given gives giving go goes going gone gonna got gotten guess happen happened
  happening happens hello help hey hi honestly huge instead just keep keeps kept kind know known
  later latest let list long look lot lots main mainly make makes making many matter maybe mean means
  meant might mind more mostly much must name named names need never newest news nice nobody nothing ok okay
  old one ones per perhaps please pls put puts question quick quickly quite rather really recent recently remind
  right roughly said say says see seen set shall show simply since somebody someone something
  sort stand stands still stuff supposed sure take taken takes taking tell thank thanks thing things think
  told too took try turn turned turns use used using various want wanted wants way ways well went
  whats wanna whether word words yes yet dont doesnt didnt isnt arent wasnt
  cant couldnt wont wouldnt shouldnt hasnt havent hadnt werent hw teh wich wot wat
  abt plz ur u r n ya doin whos wheres hows big bigger biggest`.split(/\s+/),
);

/** `word` is folded. */
export function isFrameWord(word: string): boolean {
  return FRAME_WORDS.has(word);
}
