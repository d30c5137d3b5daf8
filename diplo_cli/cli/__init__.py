"""The program `diplo`: the only part that prints, exits, and knows Typer and rich; one module for each command."""
