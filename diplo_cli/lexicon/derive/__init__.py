"""Programs that write the derived files of `data/`. Maintainers run them; diplo itself never imports them."""
