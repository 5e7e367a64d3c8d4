// Lists that a reader may filter and put in order. They are complete without it.

import { offerFilter } from "./site/filtering.js";

offerFilter();
