/** A page without any finding. */
export const CLEAN = `# Chat

## Methods

### ChatManager

#### login

Logs a user in.

##### params

\`\`\`js
{
  userID: string, // required
  level: T_Level, // optional, default 1
}
\`\`\`

##### callback

\`\`\`js
success: {
  code: integer,
  data: TUser,
}
\`\`\`

##### example

\`\`\`js
let data = await chat.login({ userID: "u1" });
\`\`\`

## Enums

### T_Level

\`\`\`js
{
  T_LEVEL_LOW = 0, // quiet
  T_LEVEL_HIGH = 1,
}
\`\`\`

## Classes

### TUser

\`\`\`js
{
  userID: string,
  level: T_Level,
}
\`\`\`
`;

/** The same with something to warn of: wide characters stand before a token that means nothing. */
export const WARNED = CLEAN.replace(
  '  userID: string,\n  level: T_Level,',
  '  "用户名": string @@ // 名称\n  level: T_Level,',
);

/** Two sections describe one class. */
export const BROKEN = `${CLEAN}\n### TUser\n\n\`\`\`js\n{\n  other: string,\n}\n\`\`\`\n`;

/** Something was concluded, and that is all. */
export const INFERRED = CLEAN.replace(
  '  userID: string,\n  level: T_Level,',
  '  userID, // whether it is on\n  level: T_Level,',
);

export const NO_REFERENCE = '# A recipe\n\nTake two eggs.\n';
