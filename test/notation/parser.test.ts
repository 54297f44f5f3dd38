import { describe, expect, it } from 'vitest';
import { problems, sketch } from '../helpers/sketch.js';

describe('entries', () => {
  it.each([
    ['a comment in the place of a value', '{userID://name\n}', '{userID: «name»}'],
    ['the same without anything between', '{userID //name\n}', '{userID «name»}'],
    ['a comment behind the value', '{key: // type, note\n}', '{key: «type, note»}'],
    ['a comment behind the comma', '{role:int, // optional, T_Role\n}', '{role: int «optional, T_Role»}'],
    ['no commas', '{a:int\nb:string\n}', '{a: int, b: string}'],
    ['no commas on one line', '{a:int b:string}', '{a: int, b: string}'],
    ['commas alone', '{,a:int,,;b}', '{a: int, b}'],
    ['names alone', '{A_B,\nA_C\n}', '{A_B, A_C}'],
    ['full-width marks', '｛a：int，“b”：‘c’｝', '{a: int, b: "c"}'],
    ['values on the next line, but for brackets', '{a:\nint\nb:\n{c:int}}', '{a:, int, b: {c: int}}'],
    ['a list', '{a:string[], b:T[][]}', '{a: string[], b: T[][]}'],
    ['a list with space in its brackets', '{a:[ ]}', '{a: []}'],
    ['objects in a list', '{data:[{a:int},{}]}', '{data: [{a: int}, {}]}'],
    ['dots for more', '{a:int,\n...\n}', '{a: int}'],
    ['a map', '{a:Map<string,number>}', '{a: Map<string,number>}'],
    ['a misspelt map', '{a:mao<string,number>}', '{a: mao<string,number>}'],
    ['a map without its name', '{a:<String,String>}', '{a: <String,String>}'],
    ['a map of maps', '{a:Map<string,Map<string,T[]>>[]}', '{a: Map<string,Map<string,T[]>>[]}'],
    ['a key and a value that stand for any', '{自定义key: 自定义value}', '{自定义key: 自定义value}'],
    ['any key', '{*: int}', '{*: int}'],
    ['keys that are strings and numbers', '{"a b":1, 2:3}', '{a b: 1, 2: 3}'],
    ['alternatives', '{(a | b):int}', '{(a|b): int}'],
    ['alternatives that go on', '{(textElem | customElem | ...): { x:int }}', '{(textElem|customElem|…): {x: int}}'],
    ['full-width alternatives', '{（a | b | ...）：int}', '{(a|b|…): int}'],
    ['a class alone', '{data:[{TUser}]}', '{data: [{TUser}]}'],
    ['dotted names', '{a: T.B}', '{a: T.B}'],
    ['literals', '{a:true,b:null,c:undefined,d:-1.5,e:""}', '{a: true, b: null, c: null, d: -1.5, e: ""}'],
    [
      'names of JavaScript',
      '{__proto__:int, constructor:T, class:int, delete:int, toString:{}}',
      '{__proto__: int, constructor: T, class: int, delete: int, toString: {}}',
    ],
    ['the word for a function, and the next key', '{a:function\nb:int}', '{a: function, b: int}'],
    ['functions', '{a:function(x){ return {y} }, b:(x)=>{}, c:async function n(){}}', '{a: ƒ, b: ƒ, c: ƒ}'],
  ])('may have %s', (_, given, want) => {
    expect(sketch(given)).toBe(want);
    expect(problems(given)).toEqual([]);
  });

  it.each([
    ['in one pair of braces', 1],
    ['ten deep', 10],
    ['as deep as they are read', 199],
  ])('are read %s', (_, depth) => {
    expect(sketch('{a:'.repeat(depth) + 'int' + '}'.repeat(depth))).toBe(
      '{a: '.repeat(depth) + 'int' + '}'.repeat(depth),
    );
  });
});

describe('enums', () => {
  it.each([
    ['numbers', '{\nA = 1,\nB = -2\n}', '{A= 1, B= -2}'],
    ['values left out', '{\nA = 0,\nB,\nC // note\n}', '{A= 0, B, C «note»}'],
    ['shifts', '{A = 0x1 << 2, B = 1<<31, C = 1 << 40}', '{A= 4, B= 2147483648, C= 1099511627776}'],
    ['flags', '{A = 1 | 4, B = 1 << 1 | 1 << 3, C = 1 << 31 | 1}', '{A= 5, B= 10, C= 2147483649}'],
    ['strings', '{A = "Public", B = ‘Work’}', '{A= "Public", B= "Work"}'],
    ['no commas', '{\nA = 1 // one\nB = 2 // two\n}', '{A= 1 «one», B= 2 «two»}'],
    ['colons', '{A: 1, B: 2}', '{A: 1, B: 2}'],
    ['no zero below zero', '{A = -0}', '{A= 0}'],
  ])('may have %s', (_, given, want) => {
    expect(sketch(given)).toBe(want);
    expect(problems(given)).toEqual([]);
  });

  it.each([
    ['a number beyond all numbers', '{A = 1e999}', 'unexpected-token "1e999" 5-10'],
    ['a shift beyond all numbers', '{A = 1 << 9999}', 'unexpected-token "1 << 9999" 5-14'],
    ['flags that are none', '{A = 1.5 | 1}', 'unexpected-token "1.5 | 1" 5-12'],
  ])('have no value for %s', (_, given, problem) => {
    expect(sketch(given)).toBe('{A= null}');
    expect(problems(given)).toEqual([problem]);
  });
});

describe('answers', () => {
  it.each([
    ['labels', 'success:{code:0}\nerror:{code:int}', 'success:{code: 0} error:{code: int}'],
    ['a misspelt label', 'succcess:{}', 'succcess:{}'],
    ['a quoted label', '"success":{}', 'success:{}'],
    ['a comma between', 'success:{},\nerror:{}', 'success:{} error:{}'],
    ['comments before the brace', 'success: // so\n// and so\n{}', 'success:{} «so» «and so»'],
    ['comments behind the brace', 'success:{ // in\n} // out', 'success:{ | ^in} «out»'],
    ['a value on the same line', 'success: int', 'success:int'],
    ['nothing', 'success:', 'success:∅'],
    ['words on the next line', 'success:\nnone', 'success:∅ words(none)'],
    ['a bare list', '[{a:int}]', '[{a: int}]'],
    ['an object in parentheses', '({a:int})', '{a: int}'],
    ['the word for none', '无', 'words(无)'],
    ['words and a comment', 'same as login // so', 'words(same as login) «so»'],
  ])('may have %s', (_, given, want) => {
    expect(sketch(given)).toBe(want);
    expect(problems(given)).toEqual([]);
  });
});

describe('statements', () => {
  it.each([
    ['a call that is awaited', 'let data = await chat.login({a:"",});', 'data=chat.login({a: ""})'],
    ['a call alone', 'chat.login()', '=chat.login()'],
    ['arguments', 'a.b(1, "c", [d], e.f(g))', '=a.b(1, "c", [d], e.f(g))'],
    ['values that are left out', 'a.b({id:,receiver:""})', '=a.b({id:, receiver: ""})'],
    ['an object made', 'let l = new aListener({ on:function(d){} })', 'l=new aListener({on: ƒ})'],
    ['two in a row', 'a.b()\na.c()', '=a.b() =a.c()'],
    ['a declaration alone', 'let a', 'a=null'],
    ['words that are awaited more than once', 'await await a.b()', '=a.b()'],
    ['comments between', '// x\na.b() // y\n// z', '=a.b() «x» «y» «z»'],
  ])('may have %s', (_, given, want) => {
    expect(sketch(given)).toBe(want);
    expect(problems(given)).toEqual([]);
  });
});

describe('comments', () => {
  it.each([
    ['behind an entry', '{\na:int // x\n}', '{a: int «x»}'],
    ['behind the bracket that an entry opens', '{\na:{ // x\nb:int}\n}', '{a: {b: int | ^x} «x»}'],
    ['behind the bracket that an entry closes', '{\na:{\nb:int\n} // x\n}', '{a: {b: int} «x»}'],
    ['behind both', '{\na:[{ // x\n}] // y\n}', '{a: [{ | ^x}] «x» «y»}'],
    ['behind the brace of the whole', '{ // x\na:int}', '{a: int | ^x}'],
    ['on a line of its own', '{\n// x\na:int\n// y\n}', '{«x» a: int | y}'],
    ['on lines of their own', '{\n// x\n/* y\n*/\na:int // z\n}', '{«x» «y» a: int «z»}'],
    ['before a blank line', '{\n// x\n\n// y\n\na:int\n}', '{a: int | x; y}'],
    ['for an entry that was', '{\n// x\n// b: int\n// y\na:int\n}', '{«y» a: int | x; b: int}'],
    ['on a line of its own in a list', '[\n// x\n{}]', '[{} «x»]'],
    ['before the value', '{a: /* x */ int, // y\nb: // z\n}', '{a: int «x» «y», b: «z»}'],
    ['in a block', '{a:int /* x */, b:int}', '{a: int «x», b: int}'],
    ['that is empty', '{a:int //\n}', '{a: int «»}'],
  ])('belong where they stand: %s', (_, given, want) => {
    expect(sketch(given)).toBe(want);
  });
});
