import { describe, expect, it } from 'vitest';
import { readStages } from '../helpers/read.js';

const method = (name: string, before = '', call = ''): string =>
  `${before}\n\n#### ${name}\n\n\`\`\`\n{a:int}\n\`\`\`\n\n\`\`\`\nsuccess:{}\n\`\`\`\n\n${call === '' ? '' : `\`\`\`\nchat.${call}()\n\`\`\`\n`}`;

async function named(text: string): Promise<[string | undefined, string[], string[]]> {
  const { rawIr, findings } = await readStages(`## methods\n\n### TManager\n\n${text}`, 'markdown');
  const [first] = rawIr.methods;
  return [
    first?.name.value,
    first?.name.votes.map((vote) => `${vote.by} ${vote.name} ${vote.weight}`) ?? [],
    findings.map((finding) => finding.code),
  ];
}

describe('a printed name', () => {
  it('needs no votes where its heading alone says it', async () => {
    expect(await named(method('login'))).toEqual(['login', [], []]);
  });

  it('is the heading where the anchor differs, and both are told', async () => {
    expect(await named(method('login', '<a id="signIn"></a>'))).toEqual([
      'login',
      ['heading login 3', 'anchor signIn 2'],
      ['names-disagree'],
    ]);
  });

  it('is the anchor where the index agrees with it', async () => {
    const index = '| a | b |\n|--|--|\n| [signIn](#signIn) | c |\n| [out](#out) | d |\n\n';
    const [name, votes, codes] = await named(index + method('login', '<a id="signIn"></a>'));
    expect(name).toBe('signIn');
    expect(votes).toEqual(['heading login 3', 'anchor signIn 2', 'index signIn 2']);
    expect(codes).toContain('names-disagree');
  });

  it("does not follow another section's anchor", async () => {
    const text = method('login', '<a id="logout"></a>') + method('logout');
    expect(await named(text)).toEqual(['login', [], []]);
  });

  it('takes what the example calls into account', async () => {
    const [name, votes] = await named(method('login', '', 'signIn'));
    expect(name).toBe('login');
    expect(votes).toEqual(['heading login 3', 'example signIn 1']);
  });

  it.each(['constructor', '\\_\\_proto\\_\\_', 'delete', 'class2', 'toString'])('may be %s', async (heading) => {
    const [name] = await named(method(heading));
    expect(name).toBe(heading.replaceAll('\\', ''));
  });

  it('is given once', async () => {
    const { rawIr, findings } = await readStages(
      `## methods\n\n### TManager\n\n${method('login') + method('login')}`,
      'markdown',
    );
    expect(rawIr.methods.map((one) => one.id)).toEqual(['method:login']);
    expect(findings.map((finding) => [finding.code, finding.range?.line])).toEqual([['duplicate-section', 19]]);
  });
});
