import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineAsyncComponent, h } from 'vue';
import './style.css';

/** The playground and the binding behind it are loaded where they are shown, and nowhere else. */
const ReferencePlayground = defineAsyncComponent(async () => {
  const [{ default: Playground }, { default: known }] = await Promise.all([
    import('../../playground/Playground.vue'),
    import('#reference/playground.json'),
  ]);
  const load = async () => {
    const [main, validators, mock] = await Promise.all([
      import('#binding/index.js'),
      import('#binding/validators.js'),
      import('#binding/mock.js'),
    ]);
    return { main, validators, mock };
  };
  return () => h(Playground, { known, load });
});

export default {
  extends: DefaultTheme,
  enhanceApp({ app, router }) {
    app.component('ReferencePlayground', ReferencePlayground);
    if (typeof window === 'undefined') return;
    // A link that was made for the vendor's one page names a part that stands elsewhere here.
    router.onAfterRouteChanged = () => {
      const { pathname, hash } = window.location;
      if (!/\/(?:index\.html)?$/.test(pathname) || hash === '' || document.querySelector('.vp-doc') === null) return;
      if (!document.getElementById(decodeURIComponent(hash.slice(1))))
        void router.go(`${import.meta.env.BASE_URL}names.html${hash}`);
    };
  },
};
