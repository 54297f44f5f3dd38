/* Small pages of our own, with every kind of section in each of the three formats. */

const PARAMS = `{
  userID://name
  role:int, // optional, T_Role
  tags: string[] // 选填，列表
  （textElem | customElem | ...）：{ text： “x” }
  extra: mao<string,number>
  key: // required, [T_Role](list)
  deep: { a: { b: [{ c: int }, {}] } }
}`;
const ANSWER = `success:{
  code: 0
  data:[{ id: int, TMessage }] // list
}
succcess: {}
error: { code: int, desc: string }`;
const CALL = `let data = await chat.login({
  userID: "u1",
  role: 1,
});`;
const ENUM = `{
  T_A = 0x1 << 1, // first, since 6.3
  T_B, // next
  T_C = "c"
}`;
const CLASS = `{
  id: string // the id
  自定义key: 自定义value
  map: <String,String>
  constructor: TOther[] // see TOther
}`;
const EVENT = `{
  type: "onLogin",
  methed: "addListener",
  data: { userID: string }
}`;
const LISTENER = `new chatListener({
  onLogin: function(data){ console.log(data) }, // 登录
})`;

export const MARKDOWN = `# Chat

| 接口 | 说明 |
|--|--|
| [login](#login) | logs in |
| [logout](#logout) | logs out |

## 接口列表

### TManager

<a id="login"></a>

#### login

Logs in. 从 6.3 版本开始支持

> note: at most 5 items
> \`\`\`js
> { quoted: int }
> \`\`\`

##### 参数

\`\`\`js
${PARAMS}
\`\`\`

##### 回调

\`\`\`js
${ANSWER}
\`\`\`

##### 代码示例

\`\`\`js
${CALL}
\`\`\`

<a id="signOut"></a>

#### logout

###### 参数

无

###### 回调

\`\`\`
${ANSWER}
\`\`\`

#### relogin

##### 参数

同 login

##### 回调

\`\`\`
success: { code: 0, data: "" }
\`\`\`

#### addListener

##### 参数

\`\`\`js
${LISTENER}
\`\`\`

##### 回调

\`\`\`js
success: { method: "addListener", type: "", data: {} }
\`\`\`

## 枚举

- ### T_Role

  \`\`\`js
${ENUM.replace(/^/gm, '  ')}
  \`\`\`

## 关键类

### TMessage

参考 <a href="#T_Role">T_Role</a>

\`\`\`js
${CLASS}
\`\`\`

## 监听器

### ChatListener

#### onLogin

\`\`\`js
${EVENT}
\`\`\`
`;

export const FLAT = `Chat

接口 | 说明 |
--|--|
login | logs in |
logout | logs out |

Logs in. 从 6.3 版本开始支持
${PARAMS}
${ANSWER}
${CALL}

Logs out.
无
${ANSWER}
let data = await chat.logout();

Adds a listener.
${LISTENER}
success: { method: "addListener", type: "", data: {} }
await chat.addListener(listener);

Roles
${ENUM}
A message
${CLASS}
参考 T_Role
${EVENT}
`;

const pre = (code: string): string =>
  `<pre><code>${code.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`;

export const HTML = `<!DOCTYPE html>
<html><body><main>
<h1>Chat</h1>
<table><tr><th>接口</th><th>说明</th></tr>
<tr><td><a href="#login">login</a></td><td>logs in</td></tr>
<tr><td><a href="#logout">logout</a></td><td>logs out</td></tr></table>
<h2 id="methods">接口列表</h2>
<h3>TManager</h3>
<h4 id="login">login</h4>
<p>Logs in. <b>从 6.3 版本开始支持</b></p>
<h5>参数</h5>
${pre(PARAMS)}
<h5>回调</h5>
${pre(ANSWER)}
<h5>代码示例</h5>
${pre(CALL)}
<h4 id="logout">logout</h4>
<h5>参数</h5><p>无</p>
<h5>回调</h5>
${pre(ANSWER)}
<h2>枚举</h2>
<ul><li><h3>T_Role</h3>${pre(ENUM)}</li></ul>
<h2>关键类</h2>
<h3>TMessage</h3>
<p>参考 <a href="#T_Role">T_Role</a></p>
${pre(CLASS)}
<h2>监听器</h2>
<h3>ChatListener</h3>
<h4>onLogin</h4>
${pre(EVENT)}
</main></body></html>
`;

/** The blocks alone, for the notation. */
export const BLOCKS: readonly string[] = [PARAMS, ANSWER, CALL, ENUM, CLASS, EVENT, LISTENER];
