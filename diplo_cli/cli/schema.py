"""`diplo schema`: the contract of the event record."""

import json

from diplo_cli.cli.options import examples

EXAMPLES = examples("diplo schema > event.schema.json", "diplo schema | jq '.discriminator.mapping | keys'")


def schema() -> None:
    """Print the JSON Schema of an event: one of four kinds, told apart by `kind`."""
    from pydantic import TypeAdapter

    from diplo_cli.models import Event

    # As it is written, not as it may be read: in what diplo writes, every field is there.
    record = TypeAdapter(Event).json_schema(mode="serialization")
    described = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Diplomatic event", **record}
    print(json.dumps(described, indent=2))
