"""Events: which calls cause which, who is subscribed, and delivery to handlers."""
