/** A small page of our own, in the manner of a vendor's. */
export function page(
  params: string,
  more: { readonly success?: string; readonly example?: string; readonly rest?: string } = {},
): string {
  return [
    '# Pocket SDK',
    '## Methods',
    '### PKTManager',
    '#### ping',
    'Greets the host.',
    '##### params',
    '```js',
    params,
    '```',
    '##### callback',
    '```js',
    `success:\n{ code: 0, data: ${more.success ?? '""'}, desc: "" }`,
    '```',
    ...(more.example === undefined ? [] : ['##### example', '```js', more.example, '```']),
    more.rest ?? '',
  ].join('\n\n');
}

export const TYPES = `## Enums

### PKT_Mode

\`\`\`js
{ PKT_MODE_A = 1, PKT_MODE_B = 2 }
\`\`\`

### PKT_Kind

\`\`\`js
{ PKT_KIND_A = "a", PKT_KIND_B = "b" }
\`\`\`

## Classes

### PKTPeer

\`\`\`js
{
  peerID: // string
  peerIDList: // string list
  level: // number
}
\`\`\`
`;
