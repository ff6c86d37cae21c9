customElements.define('expression-guide', class extends HTMLElement {});
