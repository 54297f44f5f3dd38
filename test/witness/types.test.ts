import { describe, expect, test } from 'vitest';
import { against, linesAgainst } from './pocket.js';

/** What the model has, by the word that the tables below use for it. */
const PLACES: Readonly<Record<string, string>> = {
  string: 'method:open/param:name',
  'enum of numbers': 'method:open/param:level',
  'list of an enum of strings': 'method:open/param:kinds',
  integer: 'method:open/param:size',
  map: 'method:open/param:tags',
  'inline object': 'method:open/param:filter',
  long: 'method:open/param:filter.from',
  double: 'method:open/param:filter.to',
  class: 'method:open/param:peer',
  'list of a class': 'method:list/result.peers',
  'list of inline objects': 'method:list/result.extra',
};

describe('a type of the witness agrees', () => {
  test.each([
    ['number', 'integer'],
    ['number', 'long'],
    ['number', 'double'],
    ['long', 'long'],
    ['String', 'string'],
    ['number', 'enum of numbers'],
    ['integer', 'enum of numbers'],
    ['PKT_Level', 'enum of numbers'],
    ['pkt_level', 'enum of numbers'],
    ['string[]', 'list of an enum of strings'],
    ['object', 'map'],
    ['StringMap', 'map'],
    ['map<string, String>', 'map'],
    ['object', 'inline object'],
    ['Object', 'inline object'],
    ['object', 'class'],
    ['pktPEER', 'class'],
    ['PktPeer[]', 'list of a class'],
    ['object[]', 'list of a class'],
    ['PKTFilter', 'inline object'],
    ['PKTExtra[]', 'list of inline objects'],
    ['any', 'string'],
    ['undefined', 'class'],
    ['[]', 'list of a class'],
    ['undefined[]', 'list of an enum of strings'],
  ])('%s with our %s', async (type, place) => {
    expect(await linesAgainst(`${PLACES[place]} type ${type}`)).toEqual([]);
  });
});

describe('a type of the witness disagrees', () => {
  test.each([
    ['number', 'string', 'string'],
    ['string', 'integer', 'integer'],
    ['long', 'integer', 'integer'],
    ['integer', 'double', 'double'],
    ['string', 'enum of numbers', 'PKT_Level'],
    ['boolean', 'enum of numbers', 'PKT_Level'],
    ['PKT_Kind', 'enum of numbers', 'PKT_Level'],
    ['object', 'enum of numbers', 'PKT_Level'],
    ['number[]', 'list of an enum of strings', 'PKT_Kind[]'],
    ['string', 'list of an enum of strings', 'PKT_Kind[]'],
    ['map<string,number>', 'map', 'map<string,string>'],
    ['PKTTags', 'map', 'map<string,string>'],
    ['string', 'inline object', 'object'],
    ['PKTPeer', 'inline object', 'object'],
    ['PKT_Level', 'inline object', 'object'],
    ['map<string,string>', 'inline object', 'object'],
    ['PKTFilter[]', 'inline object', 'object'],
    ['PKTOther', 'class', 'PKTPeer'],
    ['PKTPeer[]', 'class', 'PKTPeer'],
    ['PKTPeer', 'list of a class', 'PKTPeer[]'],
    ['PKTPeer[]', 'list of inline objects', 'object[]'],
    ['PKTExtra', 'list of inline objects', 'object[]'],
    ['undefined[]', 'class', 'PKTPeer'],
    ['object', 'string', 'string'],
    ['numbr', 'integer', 'integer'],
  ])('%s with our %s', async (type, place, ours) => {
    const id = PLACES[place];
    expect(await linesAgainst(`${id} type ${type}`)).toEqual([`${id} type: ${type} | ${ours}`]);
  });

  test('also where the model does not know the type', async () => {
    expect(await linesAgainst('method:open type string')).toEqual(['method:open type: string | -']);
  });
});

describe('the name of an enum of the witness', () => {
  const member = 'enum:LevelEnum/member:PKT_HIGH value 1';

  test('means the enum of ours with its members', async () => {
    expect(await linesAgainst(member, 'method:open/param:level type LevelEnum')).toEqual([]);
  });

  test('is no class that the model has written out', async () => {
    expect(await linesAgainst(member, 'method:open/param:filter type LevelEnum')).toEqual([
      'method:open/param:filter type: LevelEnum | object',
    ]);
  });
});

describe('an answer without data', () => {
  test.each(['string', 'String', 'void', 'any'])('may be called %s', async (type) => {
    expect(await against(`method:open/result type ${type}`)).toEqual([]);
    expect(await against(`event:onShut payload ${type}`)).toEqual([]);
  });

  test.each(['number', 'object', 'string[]'])('is no %s', async (type) => {
    expect(await against(`method:open/result type ${type}`)).toEqual([`method:open/result type: ${type} | void`]);
    expect(await against(`event:onShut payload ${type}`)).toEqual([`event:onShut payload: ${type} | void`]);
  });

  test('and no void where the model has a text', async () => {
    expect(await against('method:addPocketListener/result type void')).toEqual([
      'method:addPocketListener/result type: void | string',
    ]);
  });
});
