import DefaultTheme from 'vitepress/theme-without-fonts';
import './style.css';

export default {
  extends: DefaultTheme,
  enhanceApp({ router }) {
    if (typeof window === 'undefined') return;
    // A link that was made for the vendor's one page names a part that stands elsewhere here.
    router.onAfterRouteChanged = () => {
      const { pathname, hash } = window.location;
      const isHome = /\/(?:index\.html)?$/.test(pathname);
      if (isHome && hash !== '' && !document.getElementById(decodeURIComponent(hash.slice(1))))
        void router.go(`${import.meta.env.BASE_URL}names.html${hash}`);
    };
  },
};
