"""Modality: whether an event took place, goes on, is planned, only possible, or was called off."""
