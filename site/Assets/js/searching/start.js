// On every page: makes each search box suggest while somebody types.
