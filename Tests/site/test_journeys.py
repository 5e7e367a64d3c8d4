"""What readers come for, in a real browser, from a folder and over http below a path: journeys/*.yml."""

import journeykit
import pytest
from searchkit import WAYS

JOURNEYS = journeykit.journeys()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("journey", JOURNEYS, ids=[journey["says"] for journey in JOURNEYS])
def test_a_reader_gets_there(journey, way, reader, request):
    site = request.getfixturevalue("served_english" if journey.get("site") == "english" else "served")
    journeykit.travel(journey, reader(site, way, **journeykit.settings(journey)))


def test_there_are_journeys_enough():
    assert len({journey["says"] for journey in JOURNEYS}) == len(JOURNEYS) >= 30
