import { withBase } from 'vitepress';
import { h } from 'vue';
import Playground from './Playground.vue';
import { reference } from './reference.js';

const addressOfPage = (page) => withBase(`/${page.replace('.md', '.html')}`);

/** The playground as a page of the site shows it. */
export default () => h(Playground, { ...reference, addressOfPage });
