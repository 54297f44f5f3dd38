import DefaultTheme from 'vitepress/theme-without-fonts';
import './style.css';

export default {
  extends: DefaultTheme,
  enhanceApp({ router }) {
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
