"""When: which time expression of a sentence belongs to an event, and which days that makes."""
