// On every page: makes each search box suggest while somebody types. The page of the results has its own script.
import { suggest } from './suggest.js';

document.querySelectorAll('form[role="search"]:not([data-results-form])').forEach(suggest);
