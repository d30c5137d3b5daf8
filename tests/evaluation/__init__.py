"""The evaluation gate: what diplo finds in annotated articles may get better and not worse."""
