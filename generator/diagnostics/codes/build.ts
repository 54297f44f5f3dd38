import { type CodeExplanation, entry } from './entry.js';

/** Made while facts become the model. */
export const BUILD_CODES = {
  'duplicate-field': entry(
    'warning',
    'A field is described twice',
    'An object has two entries with one key: `{ userID: string, userID: number }`.',
    'The first entry counts. The type and the marks of the second are not in the model.',
    'Remove one. If the two differ, find out which is right.',
  ),
  'mixed-list': entry(
    'warning',
    'The elements of a list are not alike',
    'A list shows elements of different types, or objects with different keys: `[string, int]`, `[{ x: int }, { y: string }]`.',
    'The list has elements like the first one that is no empty object. What the others show is not in the model.',
    'Show one element with all that it may hold, or give the list and its elements a description of their own.',
  ),
  'types-disagree': entry(
    'warning',
    'A value and its comment say different types',
    'The value of an entry is a word for one type, and its comment has one for another, as no value is both: `count: int, // string`. A comment that says the same more exactly, such as an enum of numbers, is fine.',
    'The type of the value is in the model.',
    'Find out which is right, and correct the other.',
  ),
  'required-and-optional': entry(
    'warning',
    'A field is called both required and optional',
    'The comment of a field says both: `userID: string, // required, optional`.',
    'On a page of a vendor the first counts, in the house form the last.',
    'Remove the one that is wrong.',
  ),
  'duplicate-member': entry(
    'warning',
    'An enum member or a handler is listed twice',
    'An enum has two members of one name (`{ LOW = 1, LOW = 2 }`), or a listener is made with one handler twice (`new groupListener({ onQuit: function, onQuit: function })`).',
    'The first counts. The value of a second enum member is not in the model, and members without a value go on counting from the first.',
    'Remove one, or give it the name that was meant.',
  ),
  'unknown-mark': entry(
    'error',
    'A mark of the house form is unknown',
    'On a page of the house form, the comment behind a field holds something before ` - ` that is none of the marks: `userID: string, // requird`. A sentence without ` - ` before it gives this too.',
    'The mark says nothing, so the field has lost what it should say. docbind generate writes nothing while there is such a finding.',
    'Correct the mark, or put the sentence behind ` - `: `userID: string, // required - Whom to add.` The marks are listed in generator/notation/GRAMMAR.md.',
  ),
  'envelope-differs': entry(
    'warning',
    'An event names another listener',
    'Most events of a listener write one value as their `method`, and this one writes another: `method: "grouplistener"` among events with `method: "groupListener"`.',
    'The value of the majority counts for all events of the listener. If the host really sends the other value, the binding does not deliver this event unless the host names the one listener that it is for.',
    'Find out what the host sends. If it is what the others say, correct the page.',
  ),
  'unread-value': entry(
    'warning',
    'A value was not read',
    'The value of an enum member is no number and no string: `LOW = Priority.LOW`. Shifted and joined numbers (`1 << 3 | 1`) are read. Or it has no value, and the one before it has a string.',
    'The member counts on from the one before it, as if it had no value. That is marked as inferred, and is most likely wrong. Behind a string nothing counts on, and the member is left out.',
    'Write the number or the string.',
  ),
  'dangling-reference': entry(
    'warning',
    'A reference leads nowhere',
    'A link or a "see" points to a name that no section has: `[GroupInfo](#GroupInfo)`, and nothing on the page is called so. The same is said where a method has the parameters of a method that does not exist.',
    'The reference is in the model with no target. A method that borrows its parameters has none.',
    'Correct the name, or describe what is missing.',
  ),
  'unknown-event': entry(
    'error',
    'A method names an event that does not exist',
    'The mark `- event: groupListener.onQuit` of a method names a handler that no listener on the page has.',
    'The method is in the model without that event. docbind generate writes nothing while there is such a finding.',
    'Correct the name. A handler whose name two listeners share is written with its listener before it.',
  ),
  'event-without-listener': entry(
    'warning',
    'An event belongs to no listener',
    'A section describes an event, and no constructor on the page lists it or another event of its kind: `new pktListener({ onOpen: … })` is missing.',
    'The event is not in the model.',
    'Show the constructor with its handlers, in the section over the events or with the method that adds the listener.',
  ),
} as const satisfies Record<string, CodeExplanation>;
