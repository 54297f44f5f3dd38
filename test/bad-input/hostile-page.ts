/** A name that no file of the binding may use as code. */
export const MARKER = 'PWNED';

const CALL = `globalThis.${MARKER} = 1`;

/** Each tries to end what it may stand in: comments, strings, templates, scripts, Markdown, tables, Handlebars. */
const ENDINGS = [
  `*/ ${CALL}; /*`,
  `'; ${CALL}; '`,
  `"; ${CALL}; "`,
  `\`; ${CALL}; \``,
  `\${${CALL}}`,
  `</script><script>${CALL}</script>`,
  `--> ${CALL} <!--`,
  `{{${CALL}}} {{{${CALL}}}} {{#each this}}`,
  `@param {${CALL}} @deprecated {@link ${CALL}} @ts-nocheck`,
  `\\u002a/ ${CALL} \\`,
  `\u2028${CALL}\u2029${CALL}`,
  `| ${CALL} | # ${CALL} - ${CALL}`,
];

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'class',
  'delete',
  'toString',
  'hasOwnProperty',
  'then',
  'await',
];

const escapedHtml = (text: string): string => text.replace(/[<>{}\\`*_|#[\]]/g, '\\$&');
const text = ENDINGS.map(escapedHtml).join('\n\n');
const comment = ENDINGS.join(' ').replace(/[\u2028\u2029]/g, ' ');
const keys = [...NAMES, ...ENDINGS, '', ' ', '0', '-1', '*', '\u7528\u6237'].map((key) => JSON.stringify(key));

function method(name: string): string {
  return `#### ${escapedHtml(name)}

${text}

##### params

\`\`\`js
{
${keys.map((key) => `  ${key}: string, // - ${comment}`).join('\n')}
  deep: { ${keys.map((key) => `${key}: ${JSON.stringify(ENDINGS[0])}`).join(', ')} },
}
\`\`\`

##### callback

\`\`\`js
success: { code, data: { ${keys.map((key) => `${key}: int`).join(', ')} } }
error: { ${keys.map((key) => `${key}: int`).join(', ')} }
\`\`\`

##### example

\`\`\`js
${CALL}; chat.${name}({ ${keys.map((key) => `${key}: ${JSON.stringify(comment)}`).join(', ')} });
\`\`\`
`;
}

/** A reference whose every name, text, key, value, tag and anchor is hostile. */
export const HOSTILE_PAGE = `# ${escapedHtml(ENDINGS.join(' ').replace(/[\u2028\u2029]/g, ' '))}

${text}

## Methods

### __proto__

${text}

> ${escapedHtml(ENDINGS[0] ?? '')}

${NAMES.map(method).join('\n')}
## Enums

${NAMES.map(
  (name, at) => `### ${escapedHtml(`T_${name}`)}

${text}

\`\`\`js
{
${keys.map((key, index) => `  ${key} = ${at % 2 === 0 ? index : JSON.stringify(ENDINGS[index % ENDINGS.length])}, // - ${comment}`).join('\n')}
}
\`\`\`
`,
).join('\n')}
## Listeners

### Events

\`\`\`js
new constructor({
${NAMES.map((name) => `  ${name}: function,`).join('\n')}
})
\`\`\`

${NAMES.map(
  (name, at) => `<a id="${(ENDINGS[at] ?? '').replace(/"/g, '&quot;')}"></a>

#### ${escapedHtml(name)}

${text}

\`\`\`js
{
  method: ${JSON.stringify(ENDINGS[at])},
  type: ${JSON.stringify(ENDINGS[at])},
  data: { ${keys.map((key) => `${key}: T_${name}`).join(', ')} },
}
\`\`\`
`,
).join('\n')}
## Classes

${NAMES.map(
  (name) => `### ${escapedHtml(`C_${name}`)}

${text}

\`\`\`js
{
${keys.map((key) => `  ${key}: C_${name}[], // - ${comment}`).join('\n')}
}
\`\`\`

##### see

- [x](#${encodeURIComponent(ENDINGS[0] ?? '')})
`,
).join('\n')}`;
