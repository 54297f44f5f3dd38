import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';

/** `templates/` of the package. `generator/render` and `dist/render` are equally deep, so one path serves both. */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'templates');

/** What a template may show: flat data, all of it decided beforehand. */
export type View = { readonly [key: string]: ViewValue };
export type ViewValue = string | boolean | View | readonly (string | View)[];

export interface Templates {
  /** Fills the template of that name; a value that the view lacks is an error, not an empty place. */
  render(name: string, view: View): string;
  /** Files to be copied as they are: those below the folder `runtime`, sorted by path; `name` is `hosts/x.ts`. */
  readonly runtime: readonly { readonly name: string; readonly content: string }[];
}

/** A template is missing, broken, or asks for something that its view lacks. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  constructor(target: string, template: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`The template ${target}/${template}.hbs failed: ${reason}`, { cause });
  }
}

/** A file for a template that the target does not have. */
export class UnknownTemplateError extends Error {
  override readonly name = 'UnknownTemplateError';
}

/**
 * Reads the templates of a target; each can also be used as a partial under its name. Those in `own`, a folder with a
 * folder for each target, are used instead of ours of the same name.
 */
export async function loadTemplates(target: string, own?: string): Promise<Templates> {
  const environment = Handlebars.create();
  for (const helper of ['each', 'if']) refuseMissing(environment, helper);
  const folder = join(ROOT, target);
  const files = await templateFiles(folder);
  const replaced = own === undefined ? [] : await ownFiles(join(own, target), target, files);
  const sources = await Promise.all(
    files.map((file) =>
      readFile(join(own !== undefined && replaced.includes(file) ? join(own, target) : folder, file), 'utf8'),
    ),
  );
  const compiled = new Map<string, Handlebars.TemplateDelegate>();
  for (const [index, file] of files.entries()) {
    const name = file.slice(0, -'.hbs'.length);
    const source = sources[index] ?? '';
    const template = environment.compile(source, {
      strict: true,
      // The output is code: values are made safe for their place in it, not for HTML.
      noEscape: true,
      knownHelpersOnly: true,
    });
    compiled.set(name, template);
    environment.registerPartial(name, template);
  }
  return { render: (name, view) => fill(compiled.get(name), target, name, view), runtime: await runtimeOf(folder) };
}

/** Throws where a folder of somebody's own templates is none, or has something beside folders of targets. */
export async function checkTemplates(own: string, targets: readonly string[]): Promise<void> {
  const unknown = (await readdir(own)).find((name) => !targets.includes(name));
  if (unknown === undefined) return;
  throw new UnknownTemplateError(
    `${own} has a folder for each target: ${targets.join(', ')}. ${unknown} is none of them.`,
  );
}

async function templateFiles(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((file) => file.endsWith('.hbs')).sort();
}

/** The templates of somebody's own for a target, which may have none. */
async function ownFiles(folder: string, target: string, known: readonly string[]): Promise<readonly string[]> {
  const files = await templateFiles(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const unknown = files.find((file) => !known.includes(file));
  if (unknown === undefined) return files;
  throw new UnknownTemplateError(
    `There is no template ${target}/${unknown}; there are: ${known.map((file) => `${target}/${file}`).join(', ')}.`,
  );
}

/** Strict templates let a block go over what is missing as if it were empty; here that is an error as well. */
function refuseMissing(environment: typeof Handlebars, name: string): void {
  const helper = environment.helpers[name];
  environment.registerHelper(name, function (this: unknown, value: unknown, options: Handlebars.HelperOptions) {
    if (value === undefined) throw new Error(`the view lacks what a block {{#${name}}} is about`);
    // A helper gives what a template can hold; Handlebars types it as anything.
    return helper?.call(this, value, options) as unknown;
  });
}

function fill(template: Handlebars.TemplateDelegate | undefined, target: string, name: string, view: View): string {
  if (!template) throw new TemplateError(target, name, 'there is no such file');
  try {
    return template(view, { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false });
  } catch (error) {
    throw new TemplateError(target, name, error);
  }
}

async function runtimeOf(folder: string): Promise<Templates['runtime']> {
  const root = join(folder, 'runtime');
  const entries = await readdir(root, { withFileTypes: true, recursive: true }).catch(() => []);
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.sort().map(async (path) => ({
      name: relative(root, path).replaceAll('\\', '/'),
      content: await readFile(path, 'utf8'),
    })),
  );
}
