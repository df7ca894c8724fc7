// The reader's choice of theme: as on the device, light or dark. Everything else on the page works without this.
(() => {
  const root = document.documentElement;
  const order = ["auto", "light", "dark"];
  const read = () => {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null;
    }
  };
  const keep = (choice) => {
    try {
      if (choice === "auto") localStorage.removeItem("theme");
      else localStorage.setItem("theme", choice);
    } catch {
      // A browser that keeps nothing still changes this page.
    }
  };
  const apply = (choice) => {
    if (choice === "light" || choice === "dark") root.dataset.theme = choice;
    else delete root.dataset.theme;
  };
  apply(read());
  root.dataset.js = "";
  const ready = () => {
    for (const button of document.querySelectorAll("[data-theme-button]")) {
      const name = () => {
        const choice = root.dataset.theme ?? "auto";
        button.setAttribute("aria-label", button.dataset[choice] ?? "");
        button.title = button.dataset[choice] ?? "";
      };
      name();
      button.addEventListener("click", () => {
        const next = order[(order.indexOf(root.dataset.theme ?? "auto") + 1) % order.length];
        apply(next);
        keep(next);
        name();
      });
    }
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", ready);
  else ready();
})();
