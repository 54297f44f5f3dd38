import { type CodeExplanation, entry } from './entry.js';

/** Made while sections and their code blocks are read. */
export const READ_CODES = {
  'unreadable-notation': entry(
    'warning',
    'A piece of notation was not understood',
    'A code block holds something that the grammar has no place for: `?` in `{ userID: string ? }`, a bracket that closes nothing, or a line of words beside an object. What stands next to each other on one line is one finding.',
    'The piece is passed over, and reading goes on behind it. What stands before and after it is in the model; check that the entry at the caret is as you expect.',
    'Correct the page. Words belong in a comment (`userID: string, // may be empty`) or in a paragraph. The grammar stands in generator/notation/GRAMMAR.md.',
  ),
  'unclosed-bracket': entry(
    'warning',
    'A bracket is never closed',
    'A bracket has no partner, or one of another kind closes it: `{ info: { name: string ] }`. The caret stands under the bracket that was opened.',
    'The object or the list ends where its block ends, or at the bracket of the other kind. Entries may therefore belong to an object further out or further in than the author meant.',
    'Add the bracket. Then look at the part with docbind inspect.',
  ),
  'unclosed-string': entry(
    'warning',
    'A string does not end on its line',
    'A quote opens a string and nothing on the same line closes it: `type: "text,`. Only strings in back quotes may go on over several lines. An apostrophe outside a comment opens a string too.',
    'The string ends with its line. A comma or a comment behind the missing quote counts as part of it.',
    'Close the quote, or move the sentence that holds the apostrophe into a comment.',
  ),
  'missing-colon': entry(
    'info',
    'A colon is missing',
    'A value follows a key on its line, and nothing stands between the two: `userID string`.',
    'The key and the value are read as if the colon were there. Nothing is lost.',
    'Add the colon if the page is yours.',
  ),
  'too-deep': entry(
    'warning',
    'Brackets are nested too deep',
    'More than 200 brackets stand inside each other. No reference does this on purpose; a damaged page or a hostile one does.',
    'The bracket at this depth and all that is in it are passed over, and count as an object without fields. What stands around them is read as usual.',
    'Look for brackets that were pasted many times, or that were never closed.',
  ),
  'misspelt-label': entry(
    'warning',
    'A label is misspelt',
    'The word before an answer is one letter off a word that docbind knows: `succes: { code, data }`.',
    'It is read as the word that it is close to, so the answer is in the model. A label that is two letters off is not recognised, and then the section may not count as a method.',
    'Correct the label.',
  ),
  'misspelt-key': entry(
    'warning',
    'A key of the calling convention is misspelt',
    'An event has no key `method`, but one that is a letter off: `{ methed: "groupListener", type: "onQuit", data: string }`.',
    'The key is read as `method`, so the event is still told from those of other listeners.',
    'Correct the key. If the host really sends the key as it is written, say so: the binding looks for `method`.',
  ),
  'unread-block': entry(
    'warning',
    'A block was not read',
    'A code block, or one thing in it, is no part of any description: it stands where one object is expected and holds none; it is the second block of an enum, a class, an event or of parameters; it is a second `success:` or `error:`, or another label beside them (`complete: {…}`); or it stands in a method and nothing tells what it is. Tables in these sections are not read either, but for those that list error codes.',
    'It is not part of the model. Of two that say the same kind of thing, the first counts. An answer without a label is read as the success, if it is one object with `code` or `data`.',
    'Join the two blocks into one object, or give the second a heading of its own. A block that shows a call is an example and may stand beside the object.',
  ),
  'section-as-text': entry(
    'warning',
    'A section that shows a part of the API is kept as text',
    'A section has a block in the shape of an answer, an enum or an event, or in a region for methods, enums, classes or events an object, and is none of these: its heading is no name (`### A extends B`), or it is a name where things of another kind are described. A number, brackets and an owner beside a name are no matter (`2.1 chat.login()（new）`), and neither are Chinese words beside the one name that looks like one (`获取用户 getUser`).',
    'The section is in the model as a guide. Methods, enums, classes and events that it describes are not.',
    'Let the heading be the name, and put the rest into the text below it; or move the section to where its kind is described.',
  ),
  'no-body': entry(
    'warning',
    'A section describes nothing',
    'A heading stands where enums, classes or events are described, and no object follows it: `### GroupInfo` with a paragraph alone.',
    'The section is left out of the model. Types that refer to it are reported as dangling.',
    'Add the block, even an empty one (`{}`), or move the heading to where guides stand.',
  ),
  'house-version': entry(
    'error',
    'The version of the house form is unknown',
    'The front matter of the page names another version than 1: `docbind: 7`.',
    'What the marks of that version mean is not known, so nothing is generated.',
    'Write `docbind: 1`, or use the docbind that wrote the page.',
  ),
} as const satisfies Record<string, CodeExplanation>;
