// Leads on from an address that was given up, with what stands behind ? and #: first in the head of
// a page with one place to go, where what follows is for readers without scripts; of several the
// reader chooses.

import { leadOn } from "./site/leading.js";

leadOn();
