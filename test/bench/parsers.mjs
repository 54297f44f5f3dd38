import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const remark = unified().use(remarkParse).use(remarkGfm).freeze();
const markdownIt = new MarkdownIt({ html: true });

/** Plain parsers, each from the text to its own tree or tokens. */
export const PARSERS = {
  remark: (page) => remark.parse(page.text),
  marked: (page) => marked.lexer(page.text),
  'markdown-it': (page) => markdownIt.parse(page.text, {}),
};
