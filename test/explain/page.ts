/** A page of our own in the manner of a vendor's, with a slip or two, and a fact of each provenance. */
export const PAGE = `# Pocket

## Methods

### PKTManager

Begins.

#### ping

Greets a peer. At most 5 calls in 1 s.

##### params

\`\`\`js
{
  peerID: string, // required
  tone: // optional, PKT_Tone, since 6.3
  delay: // in milliseconds
  tags: string[], // at most 20 items
  name: string,
}
\`\`\`

##### callback

\`\`\`js
success: {
  code: 0,
  data: { peer: PKTPeer },
  desc: "",
}
error: {
  code: integer,
}
\`\`\`

##### example

\`\`\`js
await pocket.ping({ peerID: "a" })
\`\`\`

See <a href="#PKTPeer">PKTPeer</a>, <a href="#PKTLost">PKTLost</a>

#### addPktListener

Adds a listener.

##### params

\`\`\`js
let listener = new pktListener({
  onPing: function(data){},
})
\`\`\`

##### callback

\`\`\`js
success: { method: "addPktListener", type: "", data: "" }
\`\`\`

## enum

### PKT_Tone

\`\`\`js
{
  PKT_TONE_SOFT,
  PKT_TONE_LOUD,
  PKT_TONE_SHRILL = 2,
}
\`\`\`

## EventListener

### PKTEvents

#### onPing

\`\`\`js
{
  method: "addPktListener",
  type: "onPingg",
  data: { peer: PKTPeer },
}
\`\`\`

## Classes

### PKTPeer

\`\`\`js
{
  peerID: string,
  extra: { note: string },
}
\`\`\`
`;

/** What is wrong on it. */
export const CORRECTIONS = `page: Pocket
corrections:
  - id: method:ping/param:name
    op: rename
    to: nick
    why: The host calls it so.
    evidence:
      - { page: 21, shows: name }
  - id: method:ping/param:nick
    op: set
    key: type
    expect: string
    to: integer
    why: The host wants a number.
    evidence:
      - { witness: host-1, id: method:ping/param:nick, key: type, value: number }
      - { witness: other-2 }
  - id: method:*/param:nick
    op: set
    key: required
    to: 'yes'
    why: All of them are.
    evidence:
      - { fact: method:ping/param:peerID, key: required, value: 'yes' }
  - id: enum:PKT_Tone/member:PKT_TONE_SHRILL
    op: set
    key: value
    expect: 2
    to: 4
    why: >-
      The host says so,
      twice.
    evidence:
      - { witness: host-1, id: enum:PKT_Tone/member:PKT_TONE_SHRILL, key: value, value: 4 }
  - id: listener:pktListener/event:onPing
    op: set
    key: tag
    expect: onPingg
    to: onPing
    why: Nobody sends the other.
    evidence:
      - { page: 87, shows: onPingg }
  - id: class:PKTPeer/field:age
    op: add
    to: { type: integer, required: 'yes' }
    why: The host sends it.
    evidence:
      - { witness: host-1, id: class:PKTPeer/field:age, key: type, value: number }
  - id: method:ping/param:tags
    op: remove
    key: limit
    expect: at most 20 items
    why: Nothing enforces it.
    evidence:
      - { page: 20, shows: tags }
open:
  - id: method:ping/param:delay
    question: Seconds, perhaps?
    evidence:
      - { page: 19, shows: delay }
`;
