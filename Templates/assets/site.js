// What a page does beyond being read: light and dark, citations that can be copied. Every page is
// complete without it. Lists that can be filtered have list.js besides.

import { offerCopies } from "./site/copying.js";
import { unfold } from "./site/printing.js";
import { offerThemes, paint } from "./site/theme.js";

paint(); // before the first line is drawn
addEventListener("beforeprint", unfold);
document.addEventListener("DOMContentLoaded", () => {
  offerThemes();
  offerCopies();
});
